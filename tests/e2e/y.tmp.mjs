import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import fs from "fs";
const d = await getDocument({data:new Uint8Array(fs.readFileSync(process.argv[2])),verbosity:0}).promise;
for (let n=1;n<=d.numPages;n++){ const c=await (await d.getPage(n)).getTextContent(); const t=c.items.map(i=>i.str+(i.hasEOL?"\n":"")).join("").split("\n").filter(Boolean); console.log("--",n,t.length,"\n",t.slice(0,3).join(" | ").slice(0,200),"\n ...",t.slice(-4).join(" | ").slice(0,300)); }
