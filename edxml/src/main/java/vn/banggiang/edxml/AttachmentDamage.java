package vn.banggiang.edxml;

import java.util.List;

/**
 * An attachment that an inspection could not take out of its message.
 *
 * @param ordinal its place in the message, from 1
 * @param name its harmless name
 * @param key message key of the reason
 * @param args the message's arguments
 */
public record AttachmentDamage(int ordinal, SafeFileName name, String key, List<Object> args) {

    public AttachmentDamage {
        args = List.copyOf(args);
    }
}
