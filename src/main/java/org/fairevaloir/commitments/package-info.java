/**
 * What ministries promised: office holders, meetings, commitments with their dated events, the plan's measures and the
 * public acts that fulfil. A commitment's status is never typed: it is derived from its dated events, as of any day,
 * so that a letter's "overdue, 111 days" can be checked by anybody with the same facts.
 */
package org.fairevaloir.commitments;
