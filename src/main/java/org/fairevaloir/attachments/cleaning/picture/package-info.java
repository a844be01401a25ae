/**
 * Pictures are decoded and encoded again: what comes out is pixels only. Before that everything but the picture is cut
 * away, so that no decoder ever sees a colour profile, a thumbnail or a compressed text made to break it.
 */
package org.fairevaloir.attachments.cleaning.picture;
