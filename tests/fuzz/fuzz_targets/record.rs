#![no_main]

ayumi_fuzz::target!("record");
