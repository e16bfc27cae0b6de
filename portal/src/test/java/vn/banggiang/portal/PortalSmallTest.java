package vn.banggiang.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values of portals, without anything around them. */
class PortalSmallTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Đẩy mạnh chuyển đổi số!; day-manh-chuyen-doi-so",
                "Hoà và Hòa — Thuỷ; hoa-va-hoa-thuy",
                "  50 % … xã; 50-xa",
                "Nghị quyết 36-NQ/TW; nghi-quyet-36-nq-tw"
            })
    void anAddressIsTheTitleWithoutAccents(String title, String slug) {
        assertThat(Slug.of(title, "x").value()).isEqualTo(slug);
    }

    @Test
    void anAddressEndsWithAWholeWordAndHasAtLeastSomething() {
        assertThat(Slug.of("một hai ba ".repeat(40), "x").value())
                .hasSizeLessThanOrEqualTo(Slug.MOST)
                .endsWith("-ba-mot");
        assertThat(Slug.of("…", "nothing").value()).isEqualTo("nothing");
        assertThat(Slug.of("a".repeat(300), "x").numbered(12).value())
                .hasSize(Slug.MOST)
                .endsWith("-12");
        assertThatThrownBy(() -> new Slug("../../x")).isInstanceOf(PortalException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13:34:12 | 31/3/2015", "13:34:12 31/03/2015", "31/3/2015 13:34:12", "31.3.2015, 13:34:12"})
    void aMomentIsReadToTheSecond(String typed) {
        assertThat(TypedMoment.read(typed)).hasValue(Instant.parse("2015-03-31T06:34:12Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/2/2015", "25:00 1/1/2015", "hôm qua", "", "13:34:12 | 31/3/2015 và hơn", "1/1/20155"})
    void whatIsNoMomentIsNone(String typed) {
        assertThat(TypedMoment.read(typed)).isEmpty();
    }

    @Test
    void aForeignPageGivesItsTitleMomentAuthorAndTextWithoutWhatStandsAround() {
        PastedPage page = PastedPage.read("""
                <html><head><title>Cổng | Tin</title></head><body>
                <div class="menu"><a href="/">Trang chủ</a> <a href="/x">Giới thiệu</a></div>
                <div id="c"><h1>Nghị quyết 36-NQ/TW và  chương trình hành động</h1>
                <span class="date">13:34:12 | 31/3/2015</span>
                <p>Đoạn thứ nhất, <b>đậm</b> và <script>alert(1)</script>đủ dấu: ẵ, ỡ, ữ.</p>
                <p>Đoạn thứ hai dài hơn một chút để có nhiều chữ.</p>
                <p style="text-align: right"><strong>Nông Văn Giả Định</strong></p></div>
                <div class="footer">Bản quyền</div></body></html>
                """);

        assertThat(page.title()).isEqualTo("Nghị quyết 36-NQ/TW và chương trình hành động");
        assertThat(page.dated()).isEqualTo(Instant.parse("2015-03-31T06:34:12Z"));
        assertThat(page.byline()).isEqualTo("Nông Văn Giả Định");
        assertThat(page.body().html())
                .isEqualTo("<p>Đoạn thứ nhất, <strong>đậm</strong> và đủ dấu: ẵ, ỡ, ữ.</p>"
                        + "<p>Đoạn thứ hai dài hơn một chút để có nhiều chữ.</p>");
    }

    @Test
    void anOldPageOfTablesIsReadAsWell() {
        PastedPage page = PastedPage.read("""
                <table><tr><td class="left"><a>Tin khác</a><br><a>Tin nữa</a></td><td>
                <p class="title">Hội nghị trực tuyến</p><p>8:05:00 | 2/9/2014</p>
                <p>Sáng nay, hội nghị được tổ chức tại ba điểm cầu.</p><p>Nhiều ý kiến được nêu.</p>
                <p align="right">Lục Thị Giả</p></td></tr></table>
                """);

        assertThat(page.dated()).isEqualTo(Instant.parse("2014-09-02T01:05:00Z"));
        assertThat(page.byline()).isEqualTo("Lục Thị Giả");
        assertThat(page.body().words()).contains("ba điểm cầu", "Nhiều ý kiến").doesNotContain("8:05:00", "Tin khác");
    }

    @Test
    void aPageWithoutParagraphsAndWithALeadOfItsOwnLosesNoWord() {
        PastedPage page = PastedPage.read("""
                <html><head><title>Cổng TTĐT - Cao Bằng: Đưa chữ ký số vào nền nếp</title></head><body><form>
                <div id="top"><div class="site-title"><a href="/">Cổng thông tin điện tử tỉnh</a></div></div>
                <div id="menu"><div><a>Giới thiệu chung</a></div><div><a>Tin tức trong tỉnh</a></div><div><a>Văn bản</a></div></div>
                <div id="wrap"><div class="detail"><span class="newstitle">Cao Bằng: Đưa chữ ký số vào nền nếp</span>
                <div class="date">13:34:12&nbsp;|&nbsp;31/3/2015</div>
                <div class="sapo"><b>Lời dẫn ở một chỗ riêng, có đủ dấu: ẫ, ỗ, ữ.</b></div>
                <div class="content"><div><font face="Arial">Đoạn một của bài, viết trong thẻ div như cách cũ.</font></div>
                <div>Đoạn hai của bài<br>và một dòng nữa.</div>
                <table border="1"><tr><td>Huyện</td><td>Số</td></tr><tr><td>Hòa An</td><td>34</td></tr></table></div>
                <div class="author">Tin, ảnh: Nông Văn Giả</div></div>
                <div class="other"><div><a>Các tin khác đã đưa trong tuần này</a></div><div><a>Một tin khác nữa của tuần</a></div></div>
                </div></form></body></html>
                """);

        assertThat(page.title()).isEqualTo("Cao Bằng: Đưa chữ ký số vào nền nếp");
        assertThat(page.dated()).isEqualTo(Instant.parse("2015-03-31T06:34:12Z"));
        assertThat(page.byline()).isEqualTo("Tin, ảnh: Nông Văn Giả");
        assertThat(page.body().words())
                .contains(
                        "Lời dẫn ở một chỗ riêng",
                        "Đoạn một của bài",
                        "Đoạn hai của bài",
                        "và một dòng nữa",
                        "Hòa An",
                        "34")
                .doesNotContain("Các tin khác", "Giới thiệu chung", "nền nếp", "13:34:12");
    }
}
