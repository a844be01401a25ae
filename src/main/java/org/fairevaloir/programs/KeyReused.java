package org.fairevaloir.programs;

/** Another request came under this key before. */
public class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
