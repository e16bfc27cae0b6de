package vn.banggiang.edxml;

import java.util.List;

/**
 * A message that was read to its end.
 *
 * @param message what it says
 * @param attachments its attachments in order
 * @param damages attachments that could not be taken out; empty unless the message was only inspected
 * @param signature the verdict about the message's signature
 * @param notes where the message departs from the standard's form
 */
public record ReceivedMessage(
        EdxmlMessage message,
        List<ReceivedAttachment> attachments,
        List<AttachmentDamage> damages,
        SignatureFinding signature,
        List<Finding> notes) {

    public ReceivedMessage {
        attachments = List.copyOf(attachments);
        damages = List.copyOf(damages);
        notes = List.copyOf(notes);
    }
}
