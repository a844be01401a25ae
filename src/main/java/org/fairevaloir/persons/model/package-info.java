/** Keys of persons, what the coordinator decided about them, and how a name becomes three letters. */
package org.fairevaloir.persons.model;
