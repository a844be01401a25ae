/** The pages of the commitments: no decision is made here, each button calls one use case. */
package org.fairevaloir.commitments.web;
