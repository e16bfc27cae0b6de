package vn.banggiang.edxml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfferedNameTest {

    @ParameterizedTest(name = "{0}, which is {1}: {2}")
    @CsvSource({
        "công-văn.pdf, PDF, công-văn.pdf",
        "công-văn.PDF, PDF, công-văn.PDF",
        "công-văn.hta, PDF, công-văn.pdf",
        "Công văn số 12.3, PDF, Công văn số 12.pdf",
        "không đuôi, PDF, không đuôi.pdf",
        "bảng.xls, OLE, bảng.xls",
        "bảng.xlsm, XLSX, bảng.xlsx",
        "ảnh.jpeg, JPEG, ảnh.jpeg",
        "trang.pdf, HTML, trang.bin",
        "trang.html, HTML, trang.bin",
        "hình.svg, SVG, hình.bin",
        "chạy.pdf.exe, PROGRAM, chạy.pdf.bin",
        "gì đó.lnk, UNKNOWN, gì đó.bin",
        ".htaccess, TEXT, .htaccess.txt"
    })
    void theEndingIsThatOfTheContent(String name, FileType type, String offered) {
        assertThat(OfferedName.of(name, type)).isEqualTo(offered);
    }
}
