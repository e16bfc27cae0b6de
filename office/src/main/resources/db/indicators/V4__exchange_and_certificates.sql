-- What the exchange and the vault of keys hand over since.
INSERT INTO definition (set_code, code, first_day, rank, group_name, name, numerator, numerator_formula, denominator, denominator_formula, factor, unit, cycle, source, figure, way, evidence, target, note, mark)
VALUES
    ('BANG-GIANG', 'BG-17', '2015-01-01', 545, 'Văn bản', 'Cơ quan gửi, nhận văn bản qua mạng trong tháng', 'cơ quan đã gửi hoặc nhận trong tháng', NULL, 'cơ quan', NULL, 100, '%', 'MONTH', 'LIVE', 'exchange.figure.exchanged', 'DOING', 'số liệu của hệ thống', '', '', 'computed'),
    ('BANG-GIANG', 'BG-18', '2015-01-01', 565, 'Văn bản', 'Cơ quan được bàn giao chứng thư số', 'cơ quan có chứng thư số', NULL, 'cơ quan', NULL, 100, '%', 'MONTH', 'LIVE', 'signatories.figure.handed-over', 'SHARE', 'số liệu của hệ thống', '', '', 'computed');
