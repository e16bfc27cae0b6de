package vn.banggiang.organisation;

import java.util.Map;
import java.util.Set;
import vn.banggiang.richtext.ReadingForm;
import vn.banggiang.richtext.RichText;
import vn.banggiang.shell.Page;

/** A text as people read it; nothing in it is loaded from anywhere. */
public final class ReadableText {

    private ReadableText() {}

    /** Its HTML. */
    public static String of(Page page, RichText text) {
        return new ReadingForm(pictures -> Map.of(), Set.of(), page.text("organisation.wide-table")).of(text);
    }
}
