package vn.banggiang.procedures.open;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.procedures.facts.Channel;
import vn.banggiang.procedures.facts.ChannelKind;
import vn.banggiang.procedures.facts.ProcedureCode;
import vn.banggiang.procedures.facts.ProcedureFacts;
import vn.banggiang.procedures.facts.Term;

/**
 * A procedure as everybody reads it today.
 *
 * @param agency that keeps it
 * @param decision number of the decision that published it, of this day, by this issuer
 */
public record OpenProcedure(
        AgencyId agency,
        ProcedureFacts facts,
        LocalDate effective,
        String decision,
        LocalDate decidedOn,
        String decidedBy) {

    /** Of the section of procedures: the folded name of its kind. */
    static final String LIST = "thu-tuc-hanh-chinh";

    /** Its address below a portal. */
    public String below() {
        return below(facts.code());
    }

    /** The address of the one with this code below a portal. */
    public static String below(ProcedureCode code) {
        return LIST + "/" + code;
    }

    /** The time that stands first for this way, where one can be counted. */
    public Optional<Term> time(ChannelKind kind) {
        return facts.channels().stream()
                .filter(channel -> channel.kind() == kind)
                .flatMap(channel -> channel.terms().stream())
                .filter(term -> term.amount() != null)
                .findFirst();
    }

    /** The same for the first way that has one, the counter before the others. */
    public Optional<Term> time() {
        return channels().stream()
                .flatMap(channel -> time(channel.kind()).stream())
                .findFirst();
    }

    /** The ways to apply, the counter first. */
    public List<Channel> channels() {
        return facts.channels().stream()
                .sorted(Comparator.comparing(Channel::kind))
                .toList();
    }

    /** Whether nothing is to be paid, as far as it is said in numbers. */
    public boolean isFree() {
        return facts.channels().stream()
                .flatMap(channel -> channel.terms().stream())
                .flatMap(term -> term.fees().stream())
                .allMatch(fee -> fee.amount() == null
                        ? fee.description().isEmpty()
                        : fee.amount().signum() == 0);
    }
}
