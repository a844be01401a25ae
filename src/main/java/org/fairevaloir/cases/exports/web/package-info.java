/** The page on which cases are taken along. */
package org.fairevaloir.cases.exports.web;
