/** The case, its blockages, its rules, and the repository that asks for a scope each time. */
package org.fairevaloir.cases.model;
