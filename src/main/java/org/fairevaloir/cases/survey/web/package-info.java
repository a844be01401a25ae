/** The page of the annual survey, and the same tables as a file. */
package org.fairevaloir.cases.survey.web;
