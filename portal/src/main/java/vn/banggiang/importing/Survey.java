package vn.banggiang.importing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.banggiang.importing.export.ExportCategory;
import vn.banggiang.importing.export.ExportItem;
import vn.banggiang.importing.export.ImportingException;
import vn.banggiang.importing.export.PicturePath;

/** Looks at each thing of an export once, and says what becomes of it. */
final class Survey {

    /** Most texts of one file. */
    static final int MOST_TEXTS = 20_000;
    /** Most pictures of one file. */
    static final int MOST_PICTURES = 50_000;
    /** Most categories of one file. */
    static final int MOST_CATEGORIES = 2_000;

    private static final Set<String> TEXTS = Set.of("post", "page");
    private static final Set<String> GONE = Set.of("trash", "auto-draft", "inherit");
    private static final Pattern PICTURE =
            Pattern.compile("<img\\b[^>]{0,2000}?\\bsrc\\s*=\\s*[\"']([^\"'>]{1,1000})[\"']", Pattern.CASE_INSENSITIVE);

    private final Run run;
    private final KnownTexts known;
    private final ItemStore items;
    private final MappingStore mappings;
    private final BroughtPictureStore pictures;
    private final Set<String> guids = new HashSet<>();
    private final Set<String> categories = new HashSet<>();
    private final Set<String> paths = new HashSet<>();

    Survey(Run run, KnownTexts known, ItemStore items, MappingStore mappings, BroughtPictureStore pictures) {
        this.run = run;
        this.known = known;
        this.items = items;
        this.mappings = mappings;
        this.pictures = pictures;
    }

    void look(ExportItem item) {
        if (item.type().equals("attachment")) {
            PicturePath.ofAddress(item.picture()).ifPresent(path -> {
                count(path);
                pictures.tell(run.id(), path, item.number(), item.alternative());
            });
            return;
        }
        String reason = leftOut(item);
        if (reason == null) {
            namePictures(item);
        }
        items.add(new Item(
                run.id(),
                item.ordinal(),
                item.line(),
                item.guid(),
                item.title(),
                item.type(),
                item.status(),
                item.creator(),
                category(item),
                item.dated(),
                item.status().equals("publish") && !item.locked(),
                reason == null ? state(item) : ItemState.LEFT_OUT,
                reason,
                List.of(),
                List.of(),
                null,
                null,
                null));
    }

    private @Nullable String leftOut(ExportItem item) {
        if (!TEXTS.contains(item.type())) {
            return "importing.reason.type";
        }
        if (GONE.contains(item.status())) {
            return "importing.reason.gone";
        }
        if (item.tooLarge()) {
            return "importing.reason.too-large";
        }
        if (item.title().isEmpty()) {
            return "importing.reason.untitled";
        }
        if (!guids.add(item.guid())) {
            return "importing.reason.twice";
        }
        if (guids.size() > MOST_TEXTS) {
            throw ImportingException.tooLarge("importing.too-many-texts", MOST_TEXTS);
        }
        return null;
    }

    private ItemState state(ExportItem item) {
        return known.of(run.site(), item.guid())
                .map(before -> before.fingerprint().equals(item.fingerprint()) && before.missing() == 0
                        ? ItemState.SAME
                        : ItemState.TO_CHANGE)
                .orElse(ItemState.TO_COME);
    }

    private String category(ExportItem item) {
        ExportCategory first = item.categories().isEmpty()
                ? new ExportCategory(item.type().equals("page") ? MappedCategory.PAGES : "", "")
                : item.categories().getFirst();
        if (!first.slug().isEmpty() && categories.add(first.slug())) {
            if (categories.size() > MOST_CATEGORIES) {
                throw ImportingException.tooLarge("importing.too-many-categories", MOST_CATEGORIES);
            }
            mappings.add(run.id(), first);
        }
        return first.slug();
    }

    private void namePictures(ExportItem item) {
        Matcher found = PICTURE.matcher(item.content());
        while (found.find()) {
            PicturePath.ofAddress(found.group(1)).ifPresent(path -> {
                count(path);
                pictures.use(run.id(), path);
            });
        }
    }

    private void count(String path) {
        if (paths.add(path) && paths.size() > MOST_PICTURES) {
            throw ImportingException.tooLarge("importing.too-many-pictures", MOST_PICTURES);
        }
    }
}
