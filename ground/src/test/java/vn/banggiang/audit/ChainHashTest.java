package vn.banggiang.audit;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;

class ChainHashTest {

    @Property
    void moveACharacterFromOneFieldToAnotherAndTheHashChanges(
            @ForAll @StringLength(min = 1, max = 40) String action, @ForAll @StringLength(max = 40) String subject) {
        String shorter = action.substring(0, action.length() - 1);
        String longer = action.substring(action.length() - 1) + subject;

        assertThat(hash(1, action, subject)).isNotEqualTo(hash(1, shorter, longer));
    }

    @Property
    void theSameEntryElsewhereInTheChainHasAnotherHash(@ForAll String action, @ForAll String subject) {
        assertThat(hash(1, action, subject)).isNotEqualTo(hash(2, action, subject));
        assertThat(hash(1, action, subject)).isEqualTo(hash(1, action, subject));
    }

    @Example
    void nothingIsNotTheSameAsEmpty() {
        assertThat(hash(1, null, "")).isNotEqualTo(hash(1, "", ""));
    }

    private static byte[] hash(long position, @Nullable String action, String subject) {
        return ChainHash.of(position, ChainHash.BEGINNING, new JournalRow(1, null, null, null, action, subject, "{}"));
    }
}
