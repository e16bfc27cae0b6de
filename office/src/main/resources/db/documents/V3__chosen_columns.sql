-- Which columns of a list somebody wants to see. Whoever never chose has no row.
CREATE TABLE chosen_columns (
    person_id uuid   NOT NULL,
    list      text   NOT NULL CHECK (list IN ('incoming', 'outgoing')),
    columns   text[] NOT NULL,
    PRIMARY KEY (person_id, list)
);
