/**
 * Value protection, as {@code docs/disclosure-control.md} describes it: plain Java without a framework, so that a
 * statistician can read it and a test can attack it. Exact counts ({@link
 * org.fairevaloir.statistics.disclosure.Table}) go in, figures that may leave the platform ({@link
 * org.fairevaloir.statistics.disclosure.ProtectedTable}) come out.
 */
package org.fairevaloir.statistics.disclosure;
