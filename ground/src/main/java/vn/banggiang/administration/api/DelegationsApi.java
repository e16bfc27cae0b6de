package vn.banggiang.administration.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.administration.AdministrationException;
import vn.banggiang.administration.DelegationDesk;
import vn.banggiang.directory.DelegationId;
import vn.banggiang.directory.HeldDelegation;
import vn.banggiang.directory.PersonId;
import vn.banggiang.identity.SignedIn;

/** The delegations that the caller gives and is given. */
@RestController
@RequestMapping("/api/v1/delegations")
class DelegationsApi {

    private final DelegationDesk desk;

    DelegationsApi(DelegationDesk desk) {
        this.desk = desk;
    }

    /** Given and received in the caller's agency, the latest first; past ones too. */
    @GetMapping
    List<DelegationView> own(@AuthenticationPrincipal SignedIn caller) {
        return desk.of(caller.actor()).stream().map(DelegationView::of).toList();
    }

    /** Gives one; the same again under the same id changes nothing. */
    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@AuthenticationPrincipal SignedIn caller, @RequestBody DelegationBody body) {
        desk.give(
                caller.actor(),
                new DelegationId(required(body.id())),
                new PersonId(required(body.delegate())),
                required(body.ground()),
                required(body.first()),
                required(body.last()));
    }

    /** Ends one after this day, yesterday at the earliest. */
    @PostMapping("/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody EndBody body) {
        desk.end(caller.actor(), new DelegationId(id), required(body.last()));
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw AdministrationException.incompleteDelegation();
        }
        return value;
    }

    /** What is given: both days count. */
    record DelegationBody(
            @Nullable UUID id,
            @Nullable UUID delegate,
            @Nullable String ground,
            @Nullable LocalDate first,
            @Nullable LocalDate last) {}

    /** The last day on which it holds. */
    record EndBody(@Nullable LocalDate last) {}

    /** A delegation. */
    record DelegationView(
            UUID id,
            UUID leader,
            String leaderName,
            UUID delegate,
            String delegateName,
            String ground,
            LocalDate first,
            LocalDate last) {

        static DelegationView of(HeldDelegation held) {
            return new DelegationView(
                    held.id().value(),
                    held.delegation().leader().value(),
                    held.leaderName(),
                    held.delegation().delegate().value(),
                    held.delegateName(),
                    held.delegation().ground(),
                    held.delegation().first(),
                    held.delegation().last());
        }
    }
}
