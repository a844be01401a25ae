/** The pages of the cases: no decision is made here, each button calls one use case. */
package org.fairevaloir.cases.web;
