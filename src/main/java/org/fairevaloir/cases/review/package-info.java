/** The dialogue between an association and the coordinator about a case, until it is counted. */
package org.fairevaloir.cases.review;
