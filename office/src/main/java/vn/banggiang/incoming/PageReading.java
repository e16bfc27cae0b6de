package vn.banggiang.incoming;

import java.util.List;
import java.util.Optional;
import vn.banggiang.documents.ReadFacts;
import vn.banggiang.documents.Urgency;
import vn.banggiang.layout.DocumentType;
import vn.banggiang.layout.read.Found;
import vn.banggiang.layout.read.PageFacts;

/** What a page says, as the registration form is filled with it. */
final class PageReading {

    private PageReading() {}

    static ReadFacts facts(PageFacts page) {
        return new ReadFacts(
                        null,
                        text(page.issuer()),
                        text(page.number()),
                        text(page.notation()),
                        text(page.place()),
                        page.date().map(Found::value).orElse(null),
                        page.type()
                                .map(Found::value)
                                .map(DocumentType::vietnamese)
                                .orElse(null),
                        text(page.trichYeu()),
                        text(page.signer()),
                        text(page.position()),
                        page.authority()
                                .map(found -> String.join(" ", found.value()))
                                .orElse(null),
                        page.recipients().map(Found::value).orElse(List.of()),
                        urgency(page.urgency()))
                .bounded();
    }

    private static String text(Optional<Found<String>> found) {
        return found.map(Found::value).orElse("");
    }

    private static Urgency urgency(Optional<Found<vn.banggiang.layout.Urgency>> stamp) {
        return stamp.map(Found::value)
                .map(degree -> switch (degree) {
                    case KHAN -> Urgency.URGENT;
                    case THUONG_KHAN -> Urgency.VERY_URGENT;
                    case HOA_TOC -> Urgency.EXPRESS;
                })
                .orElse(Urgency.NORMAL);
    }
}
