/** What an id of a card looks like, whether bundled, of a citation, of a listed name or of a reader's own term: what arrives from outside is held against it. */
export const cardIdForm = /^[a-z0-9-]{1,200}$/;
