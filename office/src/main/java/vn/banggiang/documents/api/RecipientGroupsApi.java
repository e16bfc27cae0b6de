package vn.banggiang.documents.api;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.documents.recipients.OwnGroup;
import vn.banggiang.documents.recipients.OwnGroupId;
import vn.banggiang.documents.recipients.OwnGroups;
import vn.banggiang.documents.recipients.RecipientGroup;
import vn.banggiang.documents.recipients.RecipientGroups;
import vn.banggiang.identity.SignedIn;

/** Groups of recipients of today, for programs. */
@RestController
@RequestMapping("/api/v1/recipient-groups")
class RecipientGroupsApi {

    private final RecipientGroups groups;
    private final OwnGroups own;
    private final RecipientCodes codes;

    RecipientGroupsApi(RecipientGroups groups, OwnGroups own, RecipientCodes codes) {
        this.groups = groups;
        this.own = own;
        this.codes = codes;
    }

    /** All of them, without the caller's agency. */
    @GetMapping
    List<GroupBody> list(@AuthenticationPrincipal SignedIn caller) {
        return groups.of(caller.actor().agency()).stream().map(GroupBody::of).toList();
    }

    /** One that the caller's agency keeps, with what became of members that closed. */
    @GetMapping("/{id}")
    OwnGroupBody one(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        return OwnGroupBody.of(own.see(caller.actor(), new OwnGroupId(id)));
    }

    /** Makes or changes one that the caller's agency keeps; the same twice is once. */
    @PutMapping("/{id}")
    OwnGroupBody save(
            @AuthenticationPrincipal SignedIn caller, @PathVariable UUID id, @RequestBody WantedGroup wanted) {
        List<AgencyId> members = codes.ofCodes(Objects.requireNonNullElse(wanted.agencies(), List.of()));
        String name = Objects.requireNonNullElse(wanted.name(), "");
        return OwnGroupBody.of(own.save(caller.actor(), new OwnGroupId(id), name, members));
    }

    /** Deletes one; NOT_FOUND where it is not there. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@AuthenticationPrincipal SignedIn caller, @PathVariable UUID id) {
        own.delete(caller.actor(), new OwnGroupId(id));
    }

    private static List<String> codes(List<Agency> agencies) {
        return agencies.stream().map(agency -> agency.code().value()).toList();
    }

    /** @param agencies their codes */
    record WantedGroup(@Nullable String name, @Nullable List<String> agencies) {}

    /** @param agencies their codes */
    record GroupBody(String key, String name, List<String> agencies) {
        static GroupBody of(RecipientGroup group) {
            return new GroupBody(group.key(), group.name(), codes(group.agencies()));
        }
    }

    /**
     * @param agencies codes of those whom a document reaches today
     * @param closed members that closed, each with the codes of its successors
     */
    record OwnGroupBody(UUID id, String name, List<String> agencies, List<ClosedBody> closed) {
        static OwnGroupBody of(OwnGroup group) {
            return new OwnGroupBody(
                    group.id().value(),
                    group.name(),
                    codes(group.reached().agencies()),
                    group.reached().closed().stream()
                            .map(closed -> new ClosedBody(closed.name(), codes(closed.successors())))
                            .toList());
        }
    }

    /** A member that closed. */
    record ClosedBody(String name, List<String> successors) {}
}
