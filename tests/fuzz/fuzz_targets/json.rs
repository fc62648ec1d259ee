#![no_main]

ayumi_fuzz::target!("json");
