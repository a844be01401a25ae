/** Classes that break the rules of the house on purpose: each rule has to catch its offender. */
package org.fairevaloir.testing.offenders;
