package org.fairevaloir.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompilersTest {
    private static final String TIMES = " S 1 1 1 0 -1 4194368 500 0 0 0 250 50 0 0 20 0 60 0 900 1 1";

    @Test
    void only_what_compiles_is_counted() {
        assertThat(Compilers.seconds("17 (C2 CompilerThre)" + TIMES)).isEqualTo(3.0);
        assertThat(Compilers.seconds("18 (C1 CompilerThre)" + TIMES)).isEqualTo(3.0);
        assertThat(Compilers.seconds("19 (http-thread (1))" + TIMES)).isZero();
    }
}
