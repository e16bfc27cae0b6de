package vn.banggiang.documents.recipients;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.banggiang.directory.Agency;
import vn.banggiang.directory.AgencyId;
import vn.banggiang.directory.AgencyLevel;
import vn.banggiang.directory.Directory;

/**
 * Groups of recipients, as the directory of the day has them: the province's departments, its districts, its communes, the
 * communes of each district. Their names are words of documents, Vietnamese whoever reads the screen.
 */
@Component
public class DirectoryGroups {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int FEWEST = 2;

    private final Directory directory;
    private final MessageSource messages;

    DirectoryGroups(Directory directory, MessageSource messages) {
        this.directory = directory;
        this.messages = messages;
    }

    /** All of them, the larger before those within it; never with the sender among them, and none of a single agency. */
    public List<RecipientGroup> of(AgencyId sender) {
        List<Agency> agencies = directory.agencies().stream()
                .filter(agency -> !agency.id().equals(sender))
                .toList();
        Map<AgencyId, AgencyId> superiors = directory.superiors();
        Optional<AgencyId> province = directory.province().map(Agency::id);
        List<RecipientGroup> groups = new ArrayList<>();
        groups.add(group(
                "departments",
                "documents.page.group-departments",
                agencies,
                one -> one.level() == AgencyLevel.PROVINCE
                        && Optional.ofNullable(superiors.get(one.id())).equals(province)));
        groups.add(group(
                "districts", "documents.page.group-districts", agencies, one -> one.level() == AgencyLevel.DISTRICT));
        groups.add(group(
                "communes", "documents.page.group-communes", agencies, one -> one.level() == AgencyLevel.COMMUNE));
        directory.agencies().stream()
                .filter(agency -> agency.level() == AgencyLevel.DISTRICT)
                .forEach(district -> groups.add(new RecipientGroup(
                        "communes-of-" + district.code(),
                        messages.getMessage("documents.page.group-communes-of", names(district), VIETNAMESE),
                        agencies.stream()
                                .filter(one -> one.level() == AgencyLevel.COMMUNE
                                        && district.id().equals(superiors.get(one.id())))
                                .toList())));
        return groups.stream()
                .filter(group -> group.agencies().size() >= FEWEST)
                .toList();
    }

    private RecipientGroup group(String key, String name, List<Agency> agencies, Predicate<Agency> belongs) {
        return new RecipientGroup(
                key,
                messages.getMessage(name, null, VIETNAMESE),
                agencies.stream().filter(belongs).toList());
    }

    private static Object[] names(Agency district) {
        return new Object[] {district.name()};
    }
}
