package vn.banggiang.programmes.web;

import vn.banggiang.identity.Actor;
import vn.banggiang.programmes.Programme;
import vn.banggiang.programmes.ProgrammeRights;
import vn.banggiang.programmes.ProgrammeState;

/**
 * What a programme's page offers its reader.
 *
 * @param change lines and title
 * @param bring a file
 * @param begin putting it in force
 * @param end ending it
 */
public record ProgrammePowers(boolean change, boolean bring, boolean begin, boolean end) {

    static ProgrammePowers of(Actor actor, Programme programme) {
        boolean decides = ProgrammeRights.mayDecide(actor, programme);
        return new ProgrammePowers(
                ProgrammeRights.mayChange(actor, programme),
                ProgrammeRights.mayBring(actor, programme),
                decides
                        && programme.state() == ProgrammeState.DRAFT
                        && !programme.nodes().isEmpty(),
                decides && programme.state() == ProgrammeState.IN_FORCE);
    }
}
