package vn.banggiang.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ShareTest {

    @Test
    void levelsAboveAddPartsAndWholesAndNeverRatios() {
        Share one = new Share(1, 1);
        Share other = new Share(1, 9);

        assertThat(one.plus(other).perMille()).isEqualTo(200);
    }

    @Test
    void nearlyAllIsNotAll() {
        assertThat(new Share(99_999, 100_000).perMille()).isEqualTo(999);
        assertThat(new Share(100_000, 100_000).perMille()).isEqualTo(1000);
        assertThat(Share.NONE.perMille()).isNegative();
    }

    @Test
    void thereIsNoMoreThanTheWhole() {
        assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
