package vn.banggiang.signatures;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Compares pages pixel by pixel, those that may have changed, one at a time, until its time is up. */
final class PageComparison {

    private static final int MOST_REASONS = 5;
    private static final int DARK = 110;
    private static final int LIGHT = 235;

    private final long deadline;

    /** @param longest for all comparisons together */
    PageComparison(Duration longest) {
        this.deadline = System.nanoTime() + longest.toNanos();
    }

    /** The pages that differ outside the areas, or where something dark vanished inside them. */
    List<Reason> differences(PdfRevision from, PdfRevision to, FieldAreas areas) {
        if (from.length() == to.length()) {
            return List.of();
        }
        int pages = from.document().getNumberOfPages();
        if (to.document().getNumberOfPages() != pages) {
            return List.of(Reason.of("signing.change.pages"));
        }
        List<Reason> broken = new ArrayList<>();
        try {
            PageImages before = new PageImages(from.document(), deadline);
            PageImages after = new PageImages(to.document(), deadline);
            UntouchedPages untouched = new UntouchedPages(from.document(), to.document());
            for (int page = 0; page < pages && broken.size() < MOST_REASONS; page++) {
                if (!untouched.contains(page)
                        && differs(
                                before.render(page),
                                after.render(page),
                                areas(before.page(page), areas.onPage(page)))) {
                    broken.add(Reason.of("signing.change.page-looks-different", page + 1));
                }
            }
        } catch (PageImages.TooCostlyException e) {
            broken.add(Reason.of("signing.open.too-long-to-compare"));
        } catch (PageImages.UnreadableException e) {
            broken.add(Reason.of("signing.open.page-unreadable"));
        }
        return broken;
    }

    private static List<Rectangle> areas(PDPage page, List<PDRectangle> rectangles) {
        return rectangles.stream()
                .map(rectangle -> PageImages.pixels(page, rectangle))
                .toList();
    }

    private static boolean differs(BufferedImage before, BufferedImage after, List<Rectangle> open) {
        if (before.getWidth() != after.getWidth() || before.getHeight() != after.getHeight()) {
            return true;
        }
        int[] one = ((DataBufferInt) before.getRaster().getDataBuffer()).getData();
        int[] other = ((DataBufferInt) after.getRaster().getDataBuffer()).getData();
        int width = before.getWidth();
        for (int i = 0; i < one.length; i++) {
            if (one[i] != other[i] && !allowed(one[i], other[i], i % width, i / width, open)) {
                return true;
            }
        }
        return false;
    }

    /** Inside an open area something may be added; what was there may not be covered. */
    private static boolean allowed(int before, int after, int x, int y, List<Rectangle> open) {
        boolean covered = brightness(before) < DARK && brightness(after) > LIGHT;
        return !covered && open.stream().anyMatch(area -> area.contains(x, y));
    }

    private static int brightness(int rgb) {
        return ((rgb >> 16 & 0xff) * 3 + (rgb >> 8 & 0xff) * 6 + (rgb & 0xff)) / 10;
    }
}
