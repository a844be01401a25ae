package org.fairevaloir.attachments.cleaning.office;

import java.util.Map;

/** A kind of part that a Word document is kept with, by the kind of link that leads to it. */
record PartKind(String contentType) {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DRAWING = "application/vnd.openxmlformats-officedocument.drawingml.";

    static final PartKind MAIN = new PartKind(WORD + "document.main+xml");

    static final Map<String, PartKind> BY_LINK = Map.ofEntries(
            Map.entry("styles", new PartKind(WORD + "styles+xml")),
            Map.entry("numbering", new PartKind(WORD + "numbering+xml")),
            Map.entry("fontTable", new PartKind(WORD + "fontTable+xml")),
            Map.entry("settings", new PartKind(WORD + "settings+xml")),
            Map.entry("footnotes", new PartKind(WORD + "footnotes+xml")),
            Map.entry("endnotes", new PartKind(WORD + "endnotes+xml")),
            Map.entry("header", new PartKind(WORD + "header+xml")),
            Map.entry("footer", new PartKind(WORD + "footer+xml")),
            Map.entry("comments", new PartKind(WORD + "comments+xml")),
            Map.entry("theme", new PartKind("application/vnd.openxmlformats-officedocument.theme+xml")),
            Map.entry("chart", new PartKind(DRAWING + "chart+xml")),
            Map.entry("diagramData", new PartKind(DRAWING + "diagramData+xml")),
            Map.entry("diagramLayout", new PartKind(DRAWING + "diagramLayout+xml")),
            Map.entry("diagramQuickStyle", new PartKind(DRAWING + "diagramStyle+xml")),
            Map.entry("diagramColors", new PartKind(DRAWING + "diagramColors+xml")));
}
