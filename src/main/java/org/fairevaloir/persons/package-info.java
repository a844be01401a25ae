/**
 * The same person in several cases: found by a key that keeps no name, decided by the coordinator, counted once.
 *
 * <p>The one invariant: nobody learns from it that another association follows the same person, the coordinator
 * excepted. What a worker types of a name lives for one request (decision 0012).
 */
package org.fairevaloir.persons;
