package vn.banggiang.exchange;

import java.time.Instant;
import vn.banggiang.edxml.StaffInfo;
import vn.banggiang.edxml.StatusCode;

/**
 * How far a received document has come, told to its sender.
 *
 * @param code 02 to 06, 15 or 16; 01 the exchange sends by itself, 13 is the sender's own word
 * @param description in words, such as the reason of a refusal; may be empty
 * @param staff the officer who acted
 * @param at when it happened
 */
public record StatusReport(StatusCode code, String description, StaffInfo staff, Instant at) {}
