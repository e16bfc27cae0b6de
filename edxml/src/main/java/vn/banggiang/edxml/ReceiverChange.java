package vn.banggiang.edxml;

/**
 * A recipient that an update names.
 *
 * @param organId the recipient
 * @param receiverType number on the wire; 0 and 1 occur, their meaning is not published
 */
public record ReceiverChange(OrganId organId, int receiverType) {}
