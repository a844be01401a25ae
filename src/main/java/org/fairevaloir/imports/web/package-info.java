/** The pages of imports. */
package org.fairevaloir.imports.web;
