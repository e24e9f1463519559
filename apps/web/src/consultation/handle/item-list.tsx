import type { ReactionItemsView, ReactionItemView } from '@samenspel/contracts';
import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, StatusMark } from '../../ui';
import { markOf, usePartWords, useSenderWords } from './item-words';

interface ItemListProps {
  readonly view: ReactionItemsView;
  readonly items: readonly ReactionItemView[];
  readonly currentId: string | undefined;
  readonly selected: readonly string[];
  readonly onOpen: (id: string) => void;
  readonly onSelect: (ids: readonly string[]) => void;
}

export function ItemList(props: ItemListProps): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  const { view, items, selected, onSelect } = props;
  return (
    <>
      {view.mayDispose && items.length > 1 && (
        <div className="sam-selection">
          <span role="status">{selected.length > 0 && t('handling:selected', { count: selected.length })}</span>
          {selected.length > 0 ? (
            <Button
              weight="subtle"
              onClick={() => {
                onSelect([]);
              }}
            >
              {t('handling:selectNone')}
            </Button>
          ) : (
            <Button
              weight="subtle"
              onClick={() => {
                onSelect(items.map(({ id }) => id));
              }}
            >
              {t('handling:selectAll', { count: items.length })}
            </Button>
          )}
        </div>
      )}
      <ol className="sam-items" aria-label={t('handling:list')}>
        {items.map((item) => (
          <Item key={item.id} item={item} {...props} />
        ))}
      </ol>
    </>
  );
}

function Item({
  item,
  view,
  currentId,
  selected,
  onOpen,
  onSelect,
}: ItemListProps & { readonly item: ReactionItemView }): ReactElement {
  const { t } = useTranslation(['consultation', 'handling']);
  const row = useRef<HTMLLIElement>(null);
  const senderWords = useSenderWords();
  const partWords = usePartWords();
  const isCurrent = item.id === currentId;
  const isSelected = selected.includes(item.id);
  const made = view.dispositions.find(({ id }) => id === item.dispositionId);
  useEffect(() => {
    if (isCurrent) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li ref={row} className={isCurrent ? 'sam-item sam-item--current' : 'sam-item'}>
      {view.mayDispose && (
        <input
          type="checkbox"
          className="sam-item__select"
          aria-label={`${t('handling:select')}: ${senderWords(item)} ${partWords(item)}`.trim()}
          checked={isSelected}
          onChange={() => {
            onSelect(isSelected ? selected.filter((id) => id !== item.id) : [...selected, item.id]);
            if (!isSelected) onOpen(item.id);
          }}
        />
      )}
      <button
        type="button"
        className="sam-item__open"
        aria-current={isCurrent}
        onClick={() => {
          onOpen(item.id);
        }}
      >
        <span className="sam-item__sender">
          {senderWords(item)} {partWords(item)}
        </span>
        <span className="sam-item__text">{item.text ?? t('handling:closedAnswersText')}</span>
        {made && <StatusMark mark={markOf[made.kind]}>{t(`handling:kind.${made.kind}`)}</StatusMark>}
      </button>
    </li>
  );
}
