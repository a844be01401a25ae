package org.fairevaloir.cases.search;

/** A hit as it was typed, with a little of what stands around it. */
public record Excerpt(String before, String hit, String after) {}
