/** What a case says, fact by fact: the form in which versions are kept, compared, shown and talked about. */
package org.fairevaloir.cases.facts;
