/** The pages of person keys: no decision is made here, each button calls one use case. */
package org.fairevaloir.persons.web;
