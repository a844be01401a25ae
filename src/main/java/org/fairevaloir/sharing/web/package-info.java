/** The pages of sharing: no decision is made here, each button calls one use case. */
package org.fairevaloir.sharing.web;
