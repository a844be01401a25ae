/** The pages of the letters: no decision is made here, each button calls one use case. */
package org.fairevaloir.letters.web;
