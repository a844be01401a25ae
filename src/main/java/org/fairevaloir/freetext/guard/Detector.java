package org.fairevaloir.freetext.guard;

import java.util.stream.Stream;

/** One way of recognising what could tell who a person is. */
interface Detector {
    /** What it recognises, in any order; detectors don't mind each other's findings. */
    Stream<Finding> in(Reading reading);
}
