package vn.banggiang.applying;

import java.util.List;
import vn.banggiang.forms.FormVersion;
import vn.banggiang.procedures.ProcedureInForce;
import vn.banggiang.procedures.facts.Channel;
import vn.banggiang.procedures.facts.ChannelKind;

/**
 * A procedure that is applied for on line today, with its form as it is filled in today.
 *
 * @param slots what files may be of, in the order in which they are asked for
 */
public record Offer(ProcedureInForce procedure, FormVersion form, List<Slot> slots) {

    /** Copies the list. */
    public Offer {
        slots = List.copyOf(slots);
    }

    static Offer of(ProcedureInForce procedure, FormVersion form) {
        return new Offer(procedure, form, Slot.of(procedure.facts(), form.definition()));
    }

    /** How long it takes and what it costs on line; where that is not said, by every way. */
    public List<Channel> channels() {
        List<Channel> all = procedure.facts().channels();
        List<Channel> onLine = all.stream()
                .filter(channel -> channel.kind() == ChannelKind.ONLINE)
                .toList();
        return onLine.isEmpty() ? all : onLine;
    }

    /** Those that no question of the form asks for. */
    public List<Slot> ofProcedure() {
        return slots.stream().filter(slot -> slot.question() == null).toList();
    }

    /** The one with this key; {@code applying.not-found}. */
    Slot slot(String key) {
        return slots.stream()
                .filter(slot -> slot.key().equals(key))
                .findFirst()
                .orElseThrow(ApplyingException::missing);
    }
}
