package vn.banggiang.edxml;

/**
 * What is known of an attachment when its content begins.
 *
 * @param ordinal its place in the message, from 1
 * @param name a harmless file name, invented from the ordinal when the message gives none
 * @param declaredType the content type the sender claims, not to be trusted; may be empty
 */
public record AttachmentHead(int ordinal, SafeFileName name, String declaredType) {}
