package vn.banggiang.layout.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What stands below the content: boxes 7 and 9b, on the last page or, before an annex, on one in the middle. */
record Closing(
        Optional<Found<List<String>>> recipients,
        Optional<Found<List<String>>> authority,
        Optional<Found<String>> position,
        Optional<Found<String>> signer) {
    private static final int SEARCHED_FROM_START = 60;
    private static final int SEARCHED_FROM_END = 10;
    private static final int MOST_RECIPIENT_PAGES = 4;
    /** The capacity may begin this much above "Nơi nhận:". */
    private static final float ABOVE = 45;

    static Closing of(Pages pages, Head head) {
        int[] searched = searched(head.page(), pages.count());
        for (int number : searched) {
            PageText page = pages.page(number);
            Optional<Segment> label = RecipientReader.label(page);
            if (label.isPresent()) {
                SigningReader signing = new SigningReader(page, label.get().baseline() - ABOVE);
                Optional<Found<List<String>>> recipients = recipients(pages, number, label.get());
                if (signing.isPresent() || (head.isPresent() && recipients.isPresent())) {
                    return of(recipients, signing);
                }
            }
        }
        return withoutRecipients(pages, head, searched);
    }

    /** Laws and minutes have a signature but no list: the last signature counts. */
    private static Closing withoutRecipients(Pages pages, Head head, int[] searched) {
        for (int i = searched.length - 1; i >= 0; i--) {
            PageText page = pages.page(searched[i]);
            SigningReader signing = new SigningReader(page, searched[i] == head.page() ? head.bottom() + 1 : 0);
            if (signing.isPresent()) {
                return of(Optional.empty(), signing);
            }
        }
        return new Closing(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Closing of(Optional<Found<List<String>>> recipients, SigningReader signing) {
        return signing.isPresent()
                ? new Closing(recipients, signing.authority(), signing.position(), signing.signer())
                : new Closing(recipients, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private static Optional<Found<List<String>>> recipients(Pages pages, int number, Segment label) {
        RecipientReader reader = RecipientReader.below(pages.page(number), label);
        for (int next = number + 1;
                !reader.isComplete() && next <= Math.min(pages.count(), number + MOST_RECIPIENT_PAGES);
                next++) {
            reader.continueOn(pages.page(next));
        }
        return reader.recipients();
    }

    private static int[] searched(int first, int count) {
        return IntStream.rangeClosed(first, count)
                .filter(page -> page < first + SEARCHED_FROM_START || page > count - SEARCHED_FROM_END)
                .toArray();
    }
}
