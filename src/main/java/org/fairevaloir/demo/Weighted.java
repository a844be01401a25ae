package org.fairevaloir.demo;

/** Something that comes as often, among its like, as its weight says. */
record Weighted<T>(T value, int weight) {}
