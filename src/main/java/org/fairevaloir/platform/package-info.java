/** Wiring only: schema, first rows, headers, answers to errors. No decision of the mission is made here. */
package org.fairevaloir.platform;
