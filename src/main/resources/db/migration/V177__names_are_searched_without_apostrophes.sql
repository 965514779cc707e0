-- "klo" finds K'Lơ: what is searched of a name has no apostrophes, of whichever of the three kinds they are.
update person set search_name = replace(replace(replace(search_name, '''', ''), '’', ''), 'ʼ', '');
update walk_in set search_name = replace(replace(replace(search_name, '''', ''), '’', ''), 'ʼ', '');
