package vn.banggiang.documents.api;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.banggiang.documents.RecipientGroup;
import vn.banggiang.documents.RecipientGroups;
import vn.banggiang.identity.SignedIn;

/** Groups of recipients of today, for programs. */
@RestController
@RequestMapping("/api/v1/recipient-groups")
class RecipientGroupsApi {

    private final RecipientGroups groups;

    RecipientGroupsApi(RecipientGroups groups) {
        this.groups = groups;
    }

    /** All of them, without the caller's agency. */
    @GetMapping
    List<GroupBody> list(@AuthenticationPrincipal SignedIn caller) {
        return groups.of(caller.actor().agency()).stream().map(GroupBody::of).toList();
    }

    /** @param agencies their codes */
    record GroupBody(String key, String name, List<String> agencies) {
        static GroupBody of(RecipientGroup group) {
            return new GroupBody(
                    group.key(),
                    group.name(),
                    group.agencies().stream()
                            .map(agency -> agency.code().value())
                            .toList());
        }
    }
}
