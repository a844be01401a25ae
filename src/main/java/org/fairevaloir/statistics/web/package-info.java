/** The pages of the statistics: no decision is made here, each button calls one use case. */
package org.fairevaloir.statistics.web;
