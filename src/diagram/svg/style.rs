//! Looks of a picture, in light and in dark.

/// Colours of light and of dark, and forms. Written out rather than as variables, which some
/// programs that show SVG do not know.
pub const STYLE: &str = "
text{font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif;fill:#1f2328}
.m,.k{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono',monospace}
.title{font-size:20px;font-weight:600}.sub{font-size:12px}.n{font-size:14px;font-weight:600}
.b{font-size:12px;font-weight:600}.m{font-size:12px}.k{font-size:8.8px;fill:#57606a}.t,.l,.i,.note,text.bad{font-size:11px}
.l{fill:#57606a}.i{fill:#57606a;font-style:italic}.g{font-size:10px;text-anchor:middle}.c{font-size:9px;letter-spacing:.08em;fill:#57606a}.end{text-anchor:end}
.sub.l,.sub.bad{font-size:12px}text.bad{fill:#b3201f}text.b.bad{font-size:12px}text.note{fill:#7a5200}
.paper{fill:#fff}.card{fill:#fff;stroke:#b9c1cb;stroke-width:1.2}.card.stranger{stroke:#b3201f;stroke-dasharray:5 4}.card.wrong{stroke:#b3201f}
.head{fill:#eef2f6}.head.operator{fill:#efe7fb}.head.system{fill:#e2f3ee}.head.user{fill:#eaf4e4}.head.stranger{fill:#fbeaea}
.rule{stroke:#d9dee4;fill:none}.hit{fill:none;pointer-events:all}.icon{fill:#57606a}.rename{fill:none;stroke:#57606a;stroke-width:1.2}
.badge{fill:none;stroke-width:1.2}.badge.private{stroke-dasharray:4 2.5}.lock{fill:none;stroke-width:1.2}
rect.stream,path.lock.stream{stroke:#0a5dc2}rect.service,path.lock.service{stroke:#8a3ffc}text.g.stream{fill:#0a5dc2}text.g.service{fill:#7a2df0}
.line{fill:none;stroke-width:1.7}.line.stream{stroke:#0a5dc2}.line.service{stroke:#8a3ffc;stroke-width:4.6}.line.private{stroke-dasharray:8 5}
.line.signed{stroke:#6b7683;stroke-width:1.3}.line.dead{stroke:#c0262d;stroke-dasharray:1.6 4.4;stroke-linecap:round;stroke-width:2}
.core{fill:none;stroke:#fff;stroke-width:2.2}
.full.stream{fill:#0a5dc2}.full.service{fill:#8a3ffc}.full.signed{fill:#6b7683}.full.dead{fill:#c0262d}
.open{fill:#fff;stroke-width:1.6}.open.service{stroke:#8a3ffc}.open.dead{stroke:#c0262d}.cross{fill:none;stroke:#c0262d;stroke-width:2.4;stroke-linecap:round}
.sign{fill:none;stroke-width:1.3;stroke-linejoin:round;stroke-linecap:round}.sign.bad{stroke:#b3201f}.sign.note{stroke:#7a5200}
@media (prefers-color-scheme:dark){
text{fill:#e6edf3}.l,.k,.i,.c{fill:#9aa4af}.paper{fill:#0d1117}.card{fill:#161b22;stroke:#3d444d}
.head{fill:#21262d}.head.operator{fill:#2b2140}.head.system{fill:#16302a}.head.user{fill:#1d2b17}.head.stranger{fill:#351b1c}
.card.stranger,.card.wrong{stroke:#ff7b72}text.bad{fill:#ff8f87}text.note{fill:#e3b341}.rule{stroke:#30363d}.icon{fill:#9aa4af}.rename{stroke:#9aa4af}
rect.stream,path.lock.stream,.line.stream{stroke:#58a6ff}rect.service,path.lock.service,.line.service,.open.service{stroke:#bc8cff}
text.g.stream{fill:#79b8ff}text.g.service{fill:#d2a8ff}.line.signed{stroke:#8b949e}.line.dead,.open.dead,.cross,.sign.bad{stroke:#ff7b72}.sign.note{stroke:#e3b341}
.core{stroke:#0d1117}.open{fill:#0d1117}.full.stream{fill:#58a6ff}.full.service{fill:#bc8cff}.full.signed{fill:#8b949e}.full.dead{fill:#ff7b72}
}
@media print{.paper{fill:#fff}}
";
